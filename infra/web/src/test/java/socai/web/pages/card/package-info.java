/** Tests of the package of the same name. */
@NullMarked
package socai.web.pages.card;

import org.jspecify.annotations.NullMarked;
