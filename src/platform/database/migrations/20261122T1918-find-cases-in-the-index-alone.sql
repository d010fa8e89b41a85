-- The indexes of queue and search say themselves who may see a case, so that counting a queue and looking up a name read no table:
-- row-level security asks for the compartment beside the posts.

DROP INDEX queue_due, queue_due_by_service, queue_due_by_step, queue_due_by_holder, queue_due_by_officer, queue_names_by_token;
CREATE INDEX queue_due ON queue (handling_post, open, due_on, post, number) INCLUDE (compartment);
CREATE INDEX queue_due_by_service ON queue (handling_post, open, service, due_on, post, number) INCLUDE (compartment);
CREATE INDEX queue_due_by_step ON queue (handling_post, open, step, due_on, post, number) INCLUDE (compartment);
CREATE INDEX queue_due_by_holder ON queue (handling_post, open, holder, due_on, post, number) INCLUDE (compartment);
CREATE INDEX queue_due_by_officer ON queue (handling_post, open, assigned_to, due_on, post, number) INCLUDE (compartment);
CREATE INDEX queue_names_by_token ON queue_names (handling_post, token, post, number) INCLUDE (compartment);
