/** Tests of the package of the same name. */
@NullMarked
package socai.membership.write.correctmembership;

import org.jspecify.annotations.NullMarked;
