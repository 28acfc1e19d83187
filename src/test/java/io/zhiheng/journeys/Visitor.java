package io.zhiheng.journeys;

/** Anyone, without an account. */
class Visitor extends Person {

    Visitor(Person person) {
        super(person);
    }
}
