/** Tests of the package of the same name. */
@NullMarked
package socai.membership.write.completenewmemberclass;

import org.jspecify.annotations.NullMarked;
