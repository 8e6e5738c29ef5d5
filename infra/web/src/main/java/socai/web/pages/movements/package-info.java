/** Changes in membership: the table of a period, the people behind its numbers, and its papers. */
@NullMarked
package socai.web.pages.movements;

import org.jspecify.annotations.NullMarked;
