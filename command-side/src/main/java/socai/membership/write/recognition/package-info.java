/** The recognition file as it stands, and the rules that its slices share. */
@NullMarked
package socai.membership.write.recognition;

import org.jspecify.annotations.NullMarked;
