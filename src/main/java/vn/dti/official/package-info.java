/**
 * The form of administrative documents (Decree 30/2020/NĐ-CP, annexes I and III): whose name stands at the head and under
 * the signature, letterhead, recipients. Shared by all papers that go out; it never knows what a paper is about.
 */
package vn.dti.official;
