/** What VS Code gives a page: messages out, and a state that outlives the page while it is hidden. */
interface VsCodeApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}
declare function acquireVsCodeApi(): VsCodeApi;

/** The page's end of the line to the extension (`Page` in src/editor/host/page.ts). */
export interface Host<ToHost, State> {
  post(message: ToHost): void;
  /** What was kept before the page was hidden; undefined when it is new. */
  readonly state: State | undefined;
  keep(state: State): void;
}

/**
 * Connects the page; can be called once.
 *
 *     const host = connect<FromForm, ToForm, FormState>((message) => show(message.model));
 *     host.post({ type: 'ready' });
 */
export function connect<ToHost, FromHost, State>(receive: (message: FromHost) => void): Host<ToHost, State> {
  const api = acquireVsCodeApi();
  window.addEventListener('message', ({ data }: MessageEvent<FromHost>) => receive(data));
  return {
    post: (message) => api.postMessage(message),
    state: api.getState() as State | undefined,
    keep: (state) => api.setState(state),
  };
}
