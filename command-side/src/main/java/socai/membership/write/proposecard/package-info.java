/** The cell asks for a Party card. */
@NullMarked
package socai.membership.write.proposecard;

import org.jspecify.annotations.NullMarked;
