/** Tests of the package of the same name. */
@NullMarked
package socai.membership.write.handovercard;

import org.jspecify.annotations.NullMarked;
