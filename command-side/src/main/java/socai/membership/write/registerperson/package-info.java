/** A person is put on record, before anything can happen to them. */
@NullMarked
package socai.membership.write.registerperson;

import org.jspecify.annotations.NullMarked;
