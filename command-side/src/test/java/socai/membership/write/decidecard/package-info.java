/** Tests of the package of the same name. */
@NullMarked
package socai.membership.write.decidecard;

import org.jspecify.annotations.NullMarked;
