/*
 * What a page is that may be no article, and how far its text is to be
 * trusted.  Words and counts only; no network, no clock.
 */
#ifndef PAGE_KIND_H
#define PAGE_KIND_H

#include "base/flow.h"

#include "page/main_text.h"

/* "declared" says that the page calls itself an article; "scripts" is the
 * bytes of script on it. */
enum page_kind kind_of(const struct document *, const struct main_text *,
    bool declared, size_t scripts);

/*
 * 0 to 1.  What it predicts on pages whose right text is known stands in
 * docs/page.md; "cut" says that a ceiling ended the tree.
 */
double kind_quality(
    const struct document *, const struct main_text *, bool cut);

#endif
