/** When X then Y in the membership context: a limit that has passed is told to the superior. */
@NullMarked
package socai.membership.automation;

import org.jspecify.annotations.NullMarked;
