/** Example histories of the membership context, for the tests of every module. */
@NullMarked
package socai.membership.events;

import org.jspecify.annotations.NullMarked;
