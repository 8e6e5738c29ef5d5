/** The cell votes on recognition; a vote that falls short is an event, and too many of them go to the superior. */
@NullMarked
package socai.membership.write.voteonrecognition;

import org.jspecify.annotations.NullMarked;
