/** Tests of member files, the register of the deceased and Party age as pages tell them. */
@NullMarked
package socai.membership.read.files;

import org.jspecify.annotations.NullMarked;
