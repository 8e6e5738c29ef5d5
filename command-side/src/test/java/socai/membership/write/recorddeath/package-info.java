/** Tests of the package of the same name. */
@NullMarked
package socai.membership.write.recorddeath;

import org.jspecify.annotations.NullMarked;
