/** What a route exports as `handle` if its page can be hydrated before all its code and messages are loaded. */
export interface PageHandle<Data = unknown> {
  /**
   * Whether the page can be rendered with the messages of the area `first`. It then loads the others itself
   * (`LATER_WORDS`).
   */
  readonly hasLaterWords?: boolean;
  /**
   * Loads the code of the parts that the server rendered. Then the page is hydrated; if loading fails, it stays as the
   * server rendered it.
   */
  readonly prepare?: (data: Data, url: URL) => Promise<unknown>;
}

/** The part of the data that Remix writes into the document and that this file reads. */
interface RemixWindow {
  readonly __remixContext: {
    readonly state: { readonly loaderData?: Readonly<Record<string, unknown>> | null };
  };
  readonly __remixRouteModules: Readonly<Record<string, { readonly handle?: PageHandle } | undefined>>;
}

/**
 * The handles of the routes of this page, each with the data of its loader. A route without data is omitted: the page
 * shows an error, such as 404 or 410, in place of this route.
 */
export function pageHandles(page: Window): readonly (readonly [PageHandle, unknown])[] {
  const { __remixContext: context, __remixRouteModules: modules } = page as unknown as RemixWindow;
  return Object.entries(modules).flatMap(([route, module]) => {
    const data = context.state.loaderData?.[route];
    return module?.handle && data !== undefined ? [[module.handle, data] as const] : [];
  });
}
