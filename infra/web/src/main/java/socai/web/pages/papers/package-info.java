/** Papers in the Party's layout, as PDF. */
@NullMarked
package socai.web.pages.papers;

import org.jspecify.annotations.NullMarked;
