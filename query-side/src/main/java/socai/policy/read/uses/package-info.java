/** Which decisions applied a regulation. */
@NullMarked
package socai.policy.read.uses;

import org.jspecify.annotations.NullMarked;
