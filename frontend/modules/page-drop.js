// Lets a file be dropped anywhere on a page that has a drop box marked with `data-whole-page`, and keeps the browser from
// opening a file that misses the box. On pages without such a box nothing changes.

const box = () => document.querySelector('vaadin-upload-drop-zone[data-whole-page]');

const carriesFiles = (event) => event.dataTransfer?.types.includes('Files') ?? false;

// Over the page, but not over the box, which sees to itself.
const missed = (event) => box() !== null && carriesFiles(event) && !event.composedPath().includes(box());

const mark = (on) => box()?.toggleAttribute('data-page-dragover', on);

window.addEventListener('dragover', (event) => {
  if (!carriesFiles(event)) {
    return;
  }
  mark(!box()?.disabled);
  if (missed(event)) {
    event.preventDefault();
    event.dataTransfer.dropEffect = box().disabled ? 'none' : 'copy';
  }
});

window.addEventListener('dragleave', (event) => {
  if (event.relatedTarget === null) {
    mark(false);
  }
});

window.addEventListener('drop', (event) => {
  mark(false);
  if (missed(event)) {
    event.preventDefault();
    if (!box().disabled) {
      box().manager.addFiles(event.dataTransfer.files);
    }
  }
});
