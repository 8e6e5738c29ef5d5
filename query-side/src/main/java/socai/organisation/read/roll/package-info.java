/** The rolls of an organisation on a day: who counts in a vote, and why the others do not. */
@NullMarked
package socai.organisation.read.roll;

import org.jspecify.annotations.NullMarked;
