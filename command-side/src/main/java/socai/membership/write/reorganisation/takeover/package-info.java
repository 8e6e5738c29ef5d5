/** Organisations below the reorganised one go to the successor as they are. */
@NullMarked
package socai.membership.write.reorganisation.takeover;

import org.jspecify.annotations.NullMarked;
