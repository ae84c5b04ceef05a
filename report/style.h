/*
 * The head of the report: its policy, its style for screens light and dark,
 * narrow and wide, and for paper.  Nothing of it is fetched.
 */
#ifndef REPORT_STYLE_H
#define REPORT_STYLE_H

extern const char style_head[]; /* up to and with <main> */

#endif
