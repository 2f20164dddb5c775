import type { Texts } from '../texts';

export const appErrors = {
  'untrusted-sender': '该请求并非来自 TCPilot 自身的页面，已被拒绝，未执行任何操作。',
  'invalid-input': '请求的内容无法识别（{{issues}}），已被拒绝，未执行任何操作。',
  unsupported: {
    'this-windows': '无法在此处打开本机的 TCP 参数。请改为打开某台 Windows 的注册表导出文件或采集目录。',
    restart: '此处只能重启 TCPilot 所在的 Windows，未执行任何操作。',
    elevation: '在此系统上以管理员身份启动 TCPilot 没有意义，未执行任何操作。',
  },
  'open-failed': {
    'not-found': '找不到“{{label}}”，当前打开的内容保持不变。请确认它是否已被移动，然后重新打开。',
    'access-denied':
      '当前账户无权读取“{{label}}”，当前打开的内容保持不变。请将其复制到自己的目录，或申请读取权限。',
    'empty-file': '“{{label}}”是空文件，当前打开的内容保持不变。请重新导出注册表。',
    'not-a-registry-file':
      '“{{label}}”不是注册表导出文件，当前打开的内容保持不变。请用 regedit（文件 > 导出）或 reg export 导出。',
    'not-a-capture':
      '目录“{{label}}”中没有采集文件，当前打开的内容保持不变。请先在目标 Windows 上采集，再打开采集目录。',
    'too-large':
      '“{{label}}”过大，无法读取，当前打开的内容保持不变。请只导出 Services\\Tcpip 项，不要导出整个注册表。',
    unreadable: '读取“{{label}}”失败，当前打开的内容保持不变。请检查磁盘或网络共享后重试。',
  },
  'read-failed': {
    'access-denied': 'Windows 拒绝读取“{{label}}”，未作任何修改。请联系管理员。',
    'command-failed': '读取“{{label}}”时有 Windows 命令执行失败，未作任何修改。命令输出见日志。',
    timeout: '读取“{{label}}”超时，未作任何修改。请重新读取。',
    'read-only': '“{{label}}”只能查看，不能修改。',
    'changed-meanwhile': '读取期间“{{label}}”被其他程序修改，TCPilot 未作任何修改。请重新读取。',
    disk: '从磁盘读取“{{label}}”失败，未作任何修改。请检查磁盘或网络共享后重新读取。',
    'blocked-by-policy': '本机策略禁止读取“{{label}}”，未作任何修改。请联系策略管理员。',
    'not-in-capture': '采集“{{label}}”缺少所需的文件，未作任何修改。请重新采集。',
    'unrecognised-output': '“{{label}}”返回了无法识别的内容，未作任何修改。详情见日志。',
    unsupported: '当前系统不支持读取“{{label}}”，未作任何修改。',
  },
  'log-refused': {
    'not-found': '“{{label}}”已不存在。请检查是否被移动，然后重新打开。',
    'access-denied': '当前账户无权读取“{{label}}”。请将其复制到自己的文件夹，或申请读取权限。',
    'not-a-file': '“{{label}}”不是可以读到末尾的文件。请选择日志文件。',
    'too-large':
      '“{{label}}”大于 2 GB，未读取任何内容。请截取故障前后的部分，或用“tcpilot diagnose”完整读取。',
    unreadable: '“{{label}}”未能读完。没有改动任何内容。请检查磁盘或网络共享，然后重新打开。',
  },
  'log-busy': '正在读取一个日志。请等待完成，或先停止。',
  'proof-running': '测试正在进行。请等待完成，或先停止。',
  'proof-refused': {
    'ports-unknown': '无法读取本机的端口，因此不知道空闲端口的一半是多少。没有进行测试。',
    'too-many': '空闲端口比之前少：一半为 {{most}} 个。没有进行测试。请减少连接数。',
    'broken-off': '测试未能开始。没有改动任何内容。请重试；详情见日志。',
  },
  'recent-unknown': '该最近使用记录已失效，请重新打开文件或目录。',
  'drop-refused': {
    elevated: '以管理员身份运行时，Windows 不允许把文件拖放到此窗口。请改用“打开…”。',
    'not-a-file': '拖放的内容不是本机上的文件或目录。请改用“打开…”。',
  },
  'link-refused': {
    elevated:
      'TCPilot 正以管理员身份运行，由它启动的浏览器也会获得管理员权限，因此不打开链接。请复制地址后自行访问。',
    'not-https': '该来源没有安全（https）地址，TCPilot 不会打开。请复制地址后自行访问。',
    'no-browser': '无法启动浏览器。请复制地址后自行访问。',
  },
  'nothing-to-copy': '“{{id}}”没有对应的注册表值，因此没有可复制的项路径。',
  'settings-not-saved': '设置保存失败，仅在本次运行中有效。请检查状态目录是否可写。',
  'plan-refused': '无法据此生成计划，未写入任何内容：',
  'plan-unknown': '该计划已失效：已打开其他机器，或已有更新的计划。未写入任何内容。请重新检查并应用。',
  'confirmation-needed': '应用此计划前须输入 {{expected}}，未写入任何内容。请照原样输入。',
  busy: {
    apply: '正在应用计划。请等待其完成，或将其停止。',
    undo: '正在撤销。请等待其完成，或将其停止。',
    recovery: '正在修复被中断的修改。请等待其完成。',
  },
  'profile-unknown': '该配置已不存在，或其文件已损坏，未作任何修改。请另选一个。',
  'profile-name-taken': '已有名为“{{name}}”的配置，未保存。请换一个名称。',
  'too-many-profiles': '配置已达 {{most}} 个的上限，未保存。请先删除一些。',
  'profile-refused': '“{{label}}”不是有效的配置，已整体拒绝：',
  'profile-file-unreadable': '“{{label}}”无法读取，或大小超出配置文件的上限，未导入。',
  'profiles-not-writable':
    '当前账户无权写入 {{folder}} 中的配置，未作任何修改。请以管理员身份启动 TCPilot，或用 --state 指定其他状态目录。',
  'file-not-written': '“{{label}}”写入失败。请换一个目录或释放磁盘空间后重试。',
  'no-registry-file': '记录 {{entry}} 没有注册表文件：它早于该功能，或文件已不存在。',
  'draft-not-saved': '暂存的修改保存失败，关闭 TCPilot 后将丢失。请检查其目录是否可写。',
  'connections-not-read': '暂时无法读取连接，未作任何修改。请重试。',
  'not-elevated-anew': '未能以管理员身份启动 TCPilot：请求被拒绝。当前窗口继续运行。',
  internal: 'TCPilot 内部出错，该步骤已中止。请重新读取以确认当前状态。详情见日志，编号 {{correlationId}}。',
} satisfies Texts['appErrors'];
