/** Tests of the package of the same name. */
@NullMarked
package socai.security.card;

import org.jspecify.annotations.NullMarked;
