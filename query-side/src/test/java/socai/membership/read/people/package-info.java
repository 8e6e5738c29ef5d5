/** People, asked. */
package socai.membership.read.people;
