// Why a file can't be used or written, as codes, and the sentence for each in both languages.

export type FileProblem =
  | { readonly code: 'fileMissing'; readonly file: string }
  | { readonly code: 'fileUnreadable'; readonly file: string; readonly detail: string }
  | { readonly code: 'fileIsCsv'; readonly file: string }
  | { readonly code: 'fileNoWorkbook'; readonly file: string; readonly looksLike: FileKind }
  | { readonly code: 'fileDamaged'; readonly file: string }
  | { readonly code: 'fileProtectedOrOld'; readonly file: string }
  | { readonly code: 'fileEmpty'; readonly file: string }
  | { readonly code: 'fileIsInput'; readonly file: string }
  | { readonly code: 'fileNotWritten'; readonly file: string; readonly detail: string };

/** What the first bytes of a file that is no workbook say. */
export type FileKind =
  | 'nothing'
  | 'folder'
  | 'text'
  | 'picture'
  | 'pdf'
  | 'openDocument'
  | 'binaryWorkbook'
  | 'archive'
  | 'unknown';

type Sentences = readonly [en: string, zh: string];

const KINDS: Readonly<Record<FileKind, Sentences>> = {
  nothing: ['an empty file', '空文件'],
  folder: ['a folder', '文件夹'],
  text: ['text', '文本'],
  picture: ['a picture', '图片'],
  pdf: ['a PDF', 'PDF'],
  openDocument: ['an OpenDocument file', 'OpenDocument 文件'],
  binaryWorkbook: ['a binary workbook (.xlsb)', '二进制工作簿（.xlsb）'],
  archive: ['a zip archive', '压缩包'],
  unknown: ['something else', '其他格式'],
};

const sentences = (problem: FileProblem): Sentences => {
  const { file } = problem;
  switch (problem.code) {
    case 'fileMissing':
      return [`There is no file ${file}.`, `找不到文件 ${file}。`];
    case 'fileUnreadable':
      return [`${file} can't be read: ${problem.detail}.`, `无法读取 ${file}：${problem.detail}。`];
    case 'fileIsCsv':
      return [
        `${file} is a CSV file. Open it in Google Sheets, Excel or LibreOffice and save it as .xlsx.`,
        `${file} 是 CSV 文件。请用 Google 表格、Excel 或 LibreOffice 打开，另存为 .xlsx。`,
      ];
    case 'fileNoWorkbook': {
      const [en, zh] = KINDS[problem.looksLike];
      return [
        `${file} is not an .xlsx workbook: it looks like ${en}.`,
        `${file} 不是 .xlsx 工作簿，看起来是${zh}。`,
      ];
    }
    case 'fileDamaged':
      return [
        `${file} is damaged or incomplete. Download or save it again.`,
        `${file} 已损坏或不完整，请重新下载或保存。`,
      ];
    case 'fileProtectedOrOld':
      return [
        `${file} is protected by a password or is an old .xls file. Remove the password or save it as .xlsx.`,
        `${file} 有密码保护，或是旧的 .xls 格式。请去掉密码，或另存为 .xlsx。`,
      ];
    case 'fileEmpty':
      return [`${file} has no cell with anything in it.`, `${file} 里没有任何内容。`];
    case 'fileIsInput':
      return [
        `${file} is the input file; it is never changed. Name another file for the result.`,
        `${file} 是输入文件，不会被改动。请为结果另取文件名。`,
      ];
    case 'fileNotWritten':
      return [
        `${file} could not be written: ${problem.detail}.`,
        `无法写入 ${file}：${problem.detail}。`,
      ];
  }
};

/** The plain sentence of a file problem. */
export const fileProblemText = (problem: FileProblem, language: 'en' | 'zh-CN'): string =>
  sentences(problem)[language === 'en' ? 0 : 1];
