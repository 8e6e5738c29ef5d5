/** Organisations found by what they were called on a day. */
@NullMarked
package socai.organisation.read.find;

import org.jspecify.annotations.NullMarked;
