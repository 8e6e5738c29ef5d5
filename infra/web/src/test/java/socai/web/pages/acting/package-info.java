/** Tests of the package of the same name. */
@NullMarked
package socai.web.pages.acting;

import org.jspecify.annotations.NullMarked;
