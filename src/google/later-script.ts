// Code that cells never need: kept in an HTML file of the project, which only who asks for it loads.
import type { UsedHtmlService } from './used-api';

/**
 * The exports of a script that the build has put into an HTML file.
 *
 * Every execution loads all of Code.js, each formula included. What only a menu item needs stays out
 * of it: the file is read as it is (HtmlTemplate.getRawContent) and evaluated, as Google's reference
 * says of the code of a template.
 * @param name the file's name in the project, without .html
 * @throws Google's sentence when there is no such file
 */
export const laterScript = (html: UsedHtmlService, name: string): unknown => {
  const code = html.createTemplateFromFile(name).getRawContent();
  return new Function(`${code}\nreturn __later;`)();
};
