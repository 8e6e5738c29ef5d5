/** How values are written on a page: days, clocks, votes. */
@NullMarked
package socai.web.pages.words;

import org.jspecify.annotations.NullMarked;
