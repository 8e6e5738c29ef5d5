/** Tests of the package of the same name. */
@NullMarked
package socai.membership.write.voteonrecognition;

import org.jspecify.annotations.NullMarked;
