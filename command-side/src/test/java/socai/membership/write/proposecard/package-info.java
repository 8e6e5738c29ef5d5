/** Tests of the package of the same name. */
@NullMarked
package socai.membership.write.proposecard;

import org.jspecify.annotations.NullMarked;
