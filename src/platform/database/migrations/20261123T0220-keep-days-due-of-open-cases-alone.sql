-- No day is known when a case is due that has ended. So what is due soonest is found in indexes of open cases alone: a case leaves them
-- when it ends, and building them anew costs a quarter.

DROP INDEX queue_due, queue_due_by_officer, queue_due_by_step;
CREATE INDEX queue_due ON queue (handling_post, due_on, post, number) INCLUDE (compartment) WHERE open;
CREATE INDEX queue_due_by_officer ON queue (handling_post, assigned_to, due_on, post, number) INCLUDE (compartment) WHERE open;
CREATE INDEX queue_due_by_step ON queue (handling_post, service, step, due_on, post, number) INCLUDE (compartment) WHERE open;
