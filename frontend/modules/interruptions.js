// What Flow leaves out when the connection is lost or the session has ended.

const PAUSE = 1000;

const { connectionState } = window.Vaadin;

const isReconnecting = () => connectionState.state === 'reconnecting';

const isBusy = () => Object.values(window.Vaadin.Flow.clients).some((client) => client.isActive?.());

const isReachable = () =>
  fetch(new URL('styles/icon.svg', document.baseURI), { method: 'HEAD', cache: 'no-store' }).then(
    (answer) => answer.ok,
    () => false,
  );

// Flow goes on by itself, but says so only when somebody presses something: until then it looks as if nothing worked.
const look = async () => {
  if (isReconnecting() && (await isReachable()) && !isBusy() && isReconnecting()) {
    connectionState.state = 'connected';
  } else if (isReconnecting()) {
    setTimeout(look, PAUSE);
  }
};

connectionState.addStateChangeListener((before, now) => {
  if (now === 'reconnecting' && before !== now) {
    setTimeout(look, PAUSE);
  }
});

// Its messages are in elements that say nothing to assistive technology.
new MutationObserver((changes) =>
  changes
    .flatMap((change) => [...change.addedNodes])
    .filter((node) => node.className === 'v-system-error')
    .forEach((message) => message.setAttribute('role', 'alert')),
).observe(document.body, { childList: true });
