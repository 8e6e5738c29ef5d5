/** Who goes on with a file that lay with an organisation which has ended since. */
@NullMarked
package socai.membership.write.succession;

import org.jspecify.annotations.NullMarked;
