/** Policies as tables. */
package socai.policy.read;
