-- Whoever asks for a step and an officer is answered from the index alone: the officer stands at its end, so that the order of days
-- stays as it is for whoever asks for the step. Counting two hundred of nobody's among two thousand refused took 2.5 ms before, and
-- takes 0.7 ms.
DROP INDEX queue_lodged_by_step, queue_due_by_step;
CREATE INDEX queue_lodged_by_step ON queue (handling_post, open, service, step, lodged_on, post, number, assigned_to);
CREATE INDEX queue_due_by_step ON queue (handling_post, service, step, due_on, post, number, assigned_to) INCLUDE (compartment) WHERE open;
