const withStars = (pointer: string): string => pointer.replace(/\/\d+(?=\/|$)/g, '/*');

/** Pointers that lead into the value of another; `*` is every member of a list. */
export const insideOthers = (pointers: ReadonlySet<string>): { inner: string; outer: string }[] => {
  const all = new Map([...pointers].map((pointer) => [withStars(pointer), pointer]));
  const open = new Map([...all].filter(([, pointer]) => pointer.includes('/*')));
  for (const pointer of pointers) if (pointer.includes('/*')) open.set(withStars(pointer), pointer);
  return [...pointers].flatMap((inner) => {
    for (let at = inner.lastIndexOf('/'); at > 0; at = inner.lastIndexOf('/', at - 1)) {
      const above = inner.slice(0, at);
      const stars = withStars(above);
      const outer = pointers.has(above) ? above : above.includes('/*') ? all.get(stars) : open.get(stars);
      if (outer !== undefined) return [{ inner, outer }];
    }
    return [];
  });
};
