"""Pictures for the screen: conversion, layers, pyramids and differences."""
