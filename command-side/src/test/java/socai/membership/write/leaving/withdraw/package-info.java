/** Tests of the package of the same name. */
@NullMarked
package socai.membership.write.leaving.withdraw;

import org.jspecify.annotations.NullMarked;
