-- An id that is not there was stored as zeros in these two columns; it is null now.
update lti_launch set registration = null where registration = '00000000-0000-0000-0000-000000000000';
update assessment_export set response_set = null where response_set = '00000000-0000-0000-0000-000000000000';
