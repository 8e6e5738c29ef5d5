/** Tests of the pages on changes in membership. */
@NullMarked
package socai.web.pages.movements;

import org.jspecify.annotations.NullMarked;
