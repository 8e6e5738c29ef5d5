/** Tests of the package of the same name. */
@NullMarked
package socai.membership.write.importmembers;

import org.jspecify.annotations.NullMarked;
