/** What a route exports as `handle` where its page does not need everything before it is hydrated. */
export interface PageHandle<Data = unknown> {
  /** Whether the page draws with the first words alone; it asks for the others by itself (`LATER_WORDS`). */
  readonly hasLaterWords?: boolean;
  /**
   * Loads what the page shows at once and the server has drawn. The page is hydrated when it is there; where it does not
   * come, the page stays as the server has drawn it.
   */
  readonly prepare?: (data: Data, url: URL) => Promise<unknown>;
}

/** What Remix leaves in the document for the page's scripts, as far as it is read here. */
interface RemixWindow {
  readonly __remixContext: {
    readonly state: { readonly loaderData?: Readonly<Record<string, unknown>> | null };
  };
  readonly __remixRouteModules: Readonly<Record<string, { readonly handle?: PageHandle } | undefined>>;
}

/** The handles of the routes of this page, each with the data of its loader. */
export function pageHandles(page: Window): readonly (readonly [PageHandle, unknown])[] {
  const { __remixContext: context, __remixRouteModules: modules } = page as unknown as RemixWindow;
  return Object.entries(modules).flatMap(([route, module]) =>
    module?.handle ? [[module.handle, context.state.loaderData?.[route]] as const] : [],
  );
}
