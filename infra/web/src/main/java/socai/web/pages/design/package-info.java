/** The components of the pages in all their states. */
@NullMarked
package socai.web.pages.design;

import org.jspecify.annotations.NullMarked;
