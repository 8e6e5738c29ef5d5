/** Limits that run, counted by the calendar as published now. */
@NullMarked
package socai.membership.read.due;

import org.jspecify.annotations.NullMarked;
