/** The part of the File System Access API that saving uses; Chromium has it, Firefox does not. */
interface Window {
  showSaveFilePicker?: (options: { suggestedName: string }) => Promise<FileSystemFileHandle>;
}

interface FileSystemFileHandle {
  remove?: () => Promise<void>;
}
