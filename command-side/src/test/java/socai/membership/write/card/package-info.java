/** Tests of the package of the same name, and of the acts that it serves. */
@NullMarked
package socai.membership.write.card;

import org.jspecify.annotations.NullMarked;
