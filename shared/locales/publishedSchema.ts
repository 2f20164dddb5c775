import { parameterById } from '../catalogue/catalogue';
import { profileSchema } from '../domain/profileSchema';
import { parameterText } from './documentation';

/** The schema as it is published, with the parameters' summaries in English. */
export function publishedProfileSchema(): string {
  const schema = profileSchema(({ id }) => {
    const entry = parameterById(id);
    return entry === null ? '' : parameterText('en', entry.id).summary;
  });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
