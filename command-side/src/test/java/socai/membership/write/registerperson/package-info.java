/** Tests of the package of the same name. */
@NullMarked
package socai.membership.write.registerperson;

import org.jspecify.annotations.NullMarked;
