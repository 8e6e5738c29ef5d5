/** Tests of the package of the same name. */
@NullMarked
package socai.membership.write.restore;

import org.jspecify.annotations.NullMarked;
