import type { ElectronApplication } from 'playwright';

/**
 * Sets something up in main. On a busy machine the debugger at times loses the promise of what it has carried out; to
 * set the same again changes nothing.
 */
async function setUp(set: () => Promise<void>, attempts = 3): Promise<void> {
  try {
    await set();
  } catch (error) {
    if (attempts <= 1 || !String(error).includes('promise was garbage collected')) throw error;
    await setUp(set, attempts - 1);
  }
}

/** What the native windows that main opens say, and how they are answered from now on: with the button of that number. */
export async function answerQuestionsWith(app: ElectronApplication, button: number): Promise<void> {
  await setUp(() =>
    app.evaluate(({ dialog }, response) => {
      const asked: string[] = [];
      Object.assign(globalThis, { asked });
      dialog.showMessageBox = (...args: readonly unknown[]) => {
        asked.push(JSON.stringify(args.at(-1)));
        return Promise.resolve({ response, checkboxChecked: false });
      };
    }, button),
  );
}

/** The native windows that were opened since, each as the options that it was opened with. */
export async function questionsAsked(app: ElectronApplication): Promise<readonly string[]> {
  const asked: unknown = await app.evaluate((): unknown => Reflect.get(globalThis, 'asked'));
  return Array.isArray(asked) ? asked.map(String) : [];
}

/** Answers the dialogs that ask where to save. */
export async function saveTo(app: ElectronApplication, path: string): Promise<void> {
  await setUp(() =>
    app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, path),
  );
}
